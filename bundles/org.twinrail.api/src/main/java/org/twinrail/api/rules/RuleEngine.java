package org.twinrail.api.rules;

import java.util.Collection;
import org.osgi.annotation.versioning.ProviderType;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Work;

/**
 * Decides by the rules in force. Safe for use by many threads; a decision sees one version of the rules from beginning to end.
 *
 * <p>Design document: {@code rules.md}.
 */
@ProviderType
public interface RuleEngine {
    /** The decision point asked before every action, and on preview. */
    String BOUNDARY = "boundary";

    /** The decision point asked after every action and by timers for conflicts. */
    String CONFLICT = "conflict";

    /** The decision point asked for terms, reminders and obligations. */
    String COORDINATION = "coordination";

    /** The decision point asked when a period is assessed. */
    String ASSESSMENT = "assessment";

    /** The decision point asked before a text for customers goes out. */
    String MESSAGE = "message";

    /**
     * Lets the rules of a decision point conclude from facts.
     *
     * @param facts records of {@code org.twinrail.api.rules} or of a bundle's {@link org.twinrail.api.spi.Vocabulary}
     * @throws RuleStoppedException when a rule ran past the limits or threw; nothing was concluded
     */
    Decision decide(String point, Collection<?> facts);

    /** The version in force of a decision point's rules: a hash of their sources. */
    String version(String point);

    /**
     * Begins the decisions of one action: until it is closed, what this thread asks is decided by the rules that are in force now, also
     * where others come into force meanwhile. One begun within another goes on with the rules of that one.
     */
    default Course begin() {
        return new Course() {
            @Override
            public void keep(Work work) {
                // An engine that keeps nothing.
            }

            @Override
            public void close() {
                // Nothing was held.
            }
        };
    }

    /** The decisions of one action. Belongs to one thread. */
    @ProviderType
    interface Course extends AutoCloseable {
        /** Writes down, in the action's transaction, what was decided on which facts, so that it can be decided again. */
        void keep(Work work);

        @Override
        void close();
    }

    /** Rules that cannot decide: stopped at a limit, failed, or broken without an older version to fall back on. */
    final class RuleStoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String rule;
        private final transient Text text;

        /** A stop, with the rule's name (or the file where no rule can be named) and what to do about it. */
        public RuleStoppedException(String rule, Text text, Throwable cause) {
            super(text.en(), cause);
            this.rule = rule;
            this.text = text;
        }

        /** The rule that was running, or the rule file. */
        public String rule() {
            return rule;
        }

        /** What happened, for people. */
        public Text text() {
            return text;
        }
    }
}
