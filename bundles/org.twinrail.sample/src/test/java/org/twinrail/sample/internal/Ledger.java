package org.twinrail.sample.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Effect;
import org.twinrail.api.Firing;
import org.twinrail.api.Gateway;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.api.spi.ManualClock;
import org.twinrail.api.spi.Timers;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictPage;
import org.twinrail.coordination.ListConflicts;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.CaptureLead;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Half;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.ListCustomers;
import org.twinrail.crm.OpenOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.QualifyLead;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.CloseAssessment;

/**
 * Stands in for the whole product: writes down who wants what and when, and answers as the product would, always the same way. Who wants to
 * do something with a colleague waits, a salesperson who qualifies a lead is refused.
 */
final class Ledger implements Gateway, ManualClock, Timers {
    final List<String> lines = new ArrayList<>();
    final List<Action<?>> actions = new ArrayList<>();
    final List<Conflict> conflicts = new ArrayList<>();
    final Set<String> refusedActions;
    private final Map<String, String> customers = new HashMap<>();
    private final List<Person> people = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    /** In which some actions are refused, by name. */
    Ledger(String... refusedActions) {
        this.refusedActions = Set.of(refusedActions);
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    /** Somebody is there before the demo begins. */
    void employ(String login) {
        people.add(new Person(login, login, "sales", null, "", "", Set.of(), true, 0));
    }

    @Override
    public void moveTo(Instant instant) {
        if (instant.isBefore(now)) {
            throw new IllegalArgumentException("time does not go back: from " + now + " to " + instant);
        }
        now = instant;
    }

    @Override
    public int runDue() {
        lines.add(now + " timers");
        return 0;
    }

    @Override
    public <R> Outcome<R> perform(Action<R> action, Call call) {
        lines.add(now + " " + call.user() + (call.partner() == null ? "" : "+" + call.partner()) + " " + action);
        actions.add(action);
        String name = action.getClass().getAnnotation(Operation.class).value();
        UUID id = new UUID(0, lines.size());
        boolean bySales = Company.staff("sales").contains(call.user());
        if (refusedActions.contains(name) || action instanceof QualifyLead && bySales) {
            return new Outcome<>(id, name, Outcome.Status.REFUSED, null, refusal(), null, List.of(), false);
        }
        if (call.partner() != null) {
            Outcome.Waiting waiting = new Outcome.Waiting(new UUID(1, lines.size()), Effect.JOINT, call.partner(), now);
            Verdict verdict = verdict(Effect.JOINT, new Reason("联合", new Text("等一等", "wait a little"), null));
            return new Outcome<>(id, name, Outcome.Status.WAITING, null, verdict, waiting, List.of(), false);
        }
        @SuppressWarnings("unchecked")
        R result = (R) result(action);
        return new Outcome<>(id, name, Outcome.Status.DONE, result, verdict(Effect.ALLOW), null, List.of(), false);
    }

    private static Verdict verdict(Effect effect, Reason... reasons) {
        return new Verdict(effect, List.of(reasons), List.of(), "v");
    }

    private static Verdict refusal() {
        return new Verdict(
                Effect.REFUSE,
                List.of(new Reason("不归你", new Text("这不归你管", "this is not yours"), "meng")),
                List.of(new Firing("不归你", "boundary/responsibility.drl.csv", "row 7", List.of())),
                "v");
    }

    private Object result(Action<?> action) {
        if (action instanceof RecordPerson person) {
            employ(person.login());
        }
        if (action instanceof CaptureLead capture) {
            String number = "L" + lines.size();
            customers.put(number, capture.customer());
            return lead(number, "");
        }
        if (action instanceof QualifyLead qualify) {
            return lead(qualify.number(), "");
        }
        if (action instanceof HandOffLead handOff) {
            return lead(handOff.number(), "");
        }
        if (action instanceof AcceptLead accept) {
            return lead(accept.number(), "O" + lines.size());
        }
        if (action instanceof OpenOpportunity open) {
            return opportunity("O" + lines.size(), open.customer());
        }
        return action instanceof CloseAssessment ? assessment() : null;
    }

    private Lead lead(String number, String opportunity) {
        return new Lead(
                number,
                LeadState.NEW,
                customers.get(number),
                "",
                "",
                "",
                "",
                "",
                "dual",
                "lead",
                Half.UPPER,
                "",
                "",
                "",
                null,
                0,
                "",
                opportunity,
                now,
                0);
    }

    private static Opportunity opportunity(String number, String customer) {
        return new Opportunity(
                new UUID(2, number.hashCode()),
                number,
                customer,
                "",
                "",
                null,
                "dual",
                "opened",
                Half.LOWER,
                DealOutcome.OPEN,
                Quarter.OF_THE_DEMO.first(),
                null,
                "",
                0);
    }

    static Money yuan(String amount) {
        return Money.of(amount, Company.CURRENCY);
    }

    private Assessment assessment() {
        return new Assessment(
                Quarter.OF_THE_DEMO.period(),
                Quarter.OF_THE_DEMO.first(),
                LocalDate.of(2017, 7, 1),
                true,
                now,
                "v",
                7,
                yuan("1000"),
                new Assessment.CreditBySide(yuan("300"), yuan("500"), yuan("200")),
                List.of(
                        new Assessment.Scorecard(
                                "li",
                                "李志强",
                                "sales",
                                3,
                                yuan("600"),
                                yuan("500"),
                                new BigDecimal("120.0"),
                                yuan("400"),
                                "A"),
                        new Assessment.Scorecard(
                                "wang", "王晓雯", "marketing", 0, yuan("0"), null, null, yuan("300"), "")),
                new Assessment.Pool(
                        yuan("900"),
                        yuan("700"),
                        true,
                        yuan("200"),
                        new BigDecimal("10"),
                        yuan("20"),
                        new Text("共有池的由来", "how the pool came about")),
                List.of(new Assessment.Statement(
                        "li",
                        "李志强",
                        yuan("30"),
                        List.of(new Assessment.Line(
                                new UUID(3, 1),
                                Assessment.Kind.COMMISSION,
                                yuan("30"),
                                new Text("提成的由来", "how the commission came about"))))),
                List.of());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query, Call call) {
        if (query instanceof ListPeople) {
            return (R) List.copyOf(people);
        }
        if (query instanceof ListCustomers) {
            return (R) List.of();
        }
        if (query instanceof ListConflicts list) {
            return (R) new ConflictPage(conflicts, list.page(), conflicts.size());
        }
        throw new AssertionError("nobody should ask " + query);
    }

    @Override
    public List<Attempt> performAll(List<Step> steps, Call call) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Attempt> rehearse(List<Step> steps, Call call) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict preview(Action<?> action, Call call) {
        throw new UnsupportedOperationException();
    }
}
