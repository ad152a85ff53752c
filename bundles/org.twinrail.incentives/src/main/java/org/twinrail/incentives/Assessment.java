package org.twinrail.incentives;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Money;
import org.twinrail.api.Text;

/**
 * The assessment of a period: what was won, by whom, whose credit it is, and who gets what and why.
 *
 * @param period the period's code
 * @param from the first day
 * @param until the day after the last
 * @param closed true once it does not change any more
 * @param runAt when it was run
 * @param rulesVersion the version of the assessment rules
 * @param deals how many deals were won
 * @param won what they were won for, together
 * @param credit whose credit that is; the three add up to {@code won}
 * @param scorecards one per person with a target, a won deal or a touch, by login
 * @param pool marketing's common pool
 * @param statements one per person who gets something, by login
 * @param notes what a reader should know: why something is empty, for example
 */
public record Assessment(
        String period,
        LocalDate from,
        LocalDate until,
        boolean closed,
        Instant runAt,
        String rulesVersion,
        int deals,
        Money won,
        CreditBySide credit,
        List<Scorecard> scorecards,
        Pool pool,
        List<Statement> statements,
        List<Text> notes) {
    public Assessment {
        scorecards = List.copyOf(scorecards);
        statements = List.copyOf(statements);
        notes = List.copyOf(notes);
    }

    /**
     * The credit of all won deals, told apart by side (D31).
     *
     * @param marketing credit of marketing's own touches
     * @param sales credit of sales' own touches, and of deals nobody touched
     * @param joint credit of touches made together
     */
    public record CreditBySide(Money marketing, Money sales, Money joint) {}

    /**
     * What a person attained (D28).
     *
     * @param person the login
     * @param name the name people read
     * @param department the department's code
     * @param deals how many deals were won
     * @param won what they were won for
     * @param target the target; null where none was set
     * @param attainment how much of it was attained, in percent; null where none was set
     * @param credit the credit of the person's touches
     * @param grade the grade by the rules; empty where no rule gives one
     */
    public record Scorecard(
            String person,
            String name,
            String department,
            int deals,
            Money won,
            Money target,
            BigDecimal attainment,
            Money credit,
            String grade) {}

    /**
     * Marketing's common pool (D30).
     *
     * @param influenced what was won in deals that marketing touched
     * @param baseline what it would have been anyway
     * @param agreed whether that baseline was agreed on before; false where it is the same measure of the period before
     * @param increment the influenced value less the baseline
     * @param rate what part of the increment goes into the pool, in percent
     * @param amount what the pool holds; the shares in the statements add up to it
     * @param reason how it came about
     */
    public record Pool(
            Money influenced,
            Money baseline,
            boolean agreed,
            Money increment,
            BigDecimal rate,
            Money amount,
            Text reason) {}

    /**
     * What a person gets (D33).
     *
     * @param person the login
     * @param name the name people read
     * @param total the sum of the lines
     * @param lines each with how it came about
     */
    public record Statement(String person, String name, Money total, List<Line> lines) {
        public Statement {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of a statement.
     *
     * @param id by which {@code explain} opens it to its rules and facts
     * @param kind commission or share of the pool
     * @param amount what it pays
     * @param text how it came about, with the figures
     */
    public record Line(UUID id, Kind kind, Money amount, Text text) {}

    /** What a line pays for. */
    public enum Kind {
        COMMISSION,
        POOL_SHARE
    }
}
