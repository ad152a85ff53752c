package org.twinrail.bench;

import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Drools as it comes: as many rules as the boundary has rows, over facts of the same shape, one of which fires. */
@State(Scope.Benchmark)
public class PlainDrools {
    private static final int RULES = 48;

    private KieBase base;

    /** What somebody wants to do. */
    public record Wish(String activity, String track, String half) {}

    /** Who wants it. */
    public record Who(String login, String department) {}

    /** What a rule says of it. */
    public record Answer(String effect) {}

    /** Compiles the rules. */
    @Setup(Level.Trial)
    public void compile() {
        StringBuilder rules = new StringBuilder("package plain\n");
        for (Class<?> type : new Class<?>[] {Wish.class, Who.class, Answer.class}) {
            rules.append("import ").append(type.getCanonicalName()).append("\n");
        }
        for (int i = 0; i < RULES; i++) {
            String activity = i == 0 ? "QUOTE" : "OTHER" + i;
            rules.append("rule \"r")
                    .append(i)
                    .append("\" when Wish(track == \"dual\", half == \"LOWER\", activity matches \"")
                    .append(activity)
                    .append(
                            "|ELSE\") Who(department matches \"marketing\") then insert(new Answer(\"REFUSE\")); end\n");
        }
        base = new KieHelper().addContent(rules.toString(), ResourceType.DRL).build();
    }

    int decide() {
        KieSession session = base.newKieSession();
        try {
            session.insert(new Wish("QUOTE", "dual", "LOWER"));
            session.insert(new Who("wang", "marketing"));
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
