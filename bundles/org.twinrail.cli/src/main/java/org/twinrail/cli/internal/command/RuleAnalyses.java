package org.twinrail.cli.internal.command;

import java.util.List;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.RuleChecks.Hint;
import org.twinrail.api.rules.versions.CheckRules;
import org.twinrail.api.rules.versions.RuleStatistics;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.text.Outcomes;

/** {@code rules analyse}: what is well written in a version and yet worth a look, and which rules in force do nothing. */
final class RuleAnalyses {
    /**
     * What was found.
     *
     * @param faults what is wrong; nothing else is looked for where there is something
     * @param hints gaps, overlaps, rows that say the same or against each other or can never match, and loops
     * @param idle rules in force that have not fired for long
     */
    private record Analysis(List<Fault> faults, List<Hint> hints, List<RuleStatistics.Rule> idle) {}

    int analyse(RulesLine line) {
        Session session = line.session();
        CheckRules.Report report = line.ask(new CheckRules(line.word(0).orElse(null)));
        Analysis analysis = new Analysis(report.faults(), report.hints(), idle(line));
        if (session.json()) {
            session.document(analysis);
        } else {
            print(analysis, session);
        }
        return analysis.faults().isEmpty() ? Exit.DONE : Exit.INPUT;
    }

    /** A rule that was never needed says something only once there were decisions. */
    private static List<RuleStatistics.Rule> idle(RulesLine line) {
        line.session().services().timers().runDue();
        List<RuleStatistics.Rule> rules = line.ask(new RuleStatistics(null));
        return rules.stream().anyMatch(rule -> rule.firings() > 0)
                ? rules.stream().filter(RuleStatistics.Rule::idle).toList()
                : List.of();
    }

    private static void print(Analysis analysis, Session session) {
        analysis.faults().forEach(fault -> session.line("rules.fault", fault.place(), fault.rule(), fault.text()));
        for (Hint hint : analysis.hints()) {
            session.line("rules.analysed", hint.file(), session.say("rules.hint." + hint.kind()), hint.text());
        }
        for (RuleStatistics.Rule rule : analysis.idle()) {
            session.line("rules.idle", rule.file(), Outcomes.place(rule.place(), session));
        }
        session.line(
                "rules.analysis",
                analysis.faults().size(),
                analysis.hints().size(),
                analysis.idle().size());
    }
}
