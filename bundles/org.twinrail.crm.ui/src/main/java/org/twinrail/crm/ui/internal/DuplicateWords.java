package org.twinrail.crm.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.crm.Duplicate;
import org.twinrail.crm.FindDuplicates;
import org.twinrail.crm.Likeness;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.forms.FormValues;
import org.twinrail.workbench.forms.Notice;

/** What is said of customers that may be the same. */
final class DuplicateWords {
    private static final int WARNINGS = 4;
    private static final int WHOLE = 100;

    private DuplicateWords() {}

    /** How sure it is. */
    static Text likeness(Likeness likeness) {
        return switch (likeness) {
            case CERTAIN -> Texts.of("likeness.certain");
            case LIKELY -> Texts.of("likeness.likely");
        };
    }

    /** What is certain wants attention. */
    static Tone tone(Likeness likeness) {
        return likeness == Likeness.CERTAIN ? Tone.WARNING : Tone.INK;
    }

    /** The evidence with its weights, the heaviest first. */
    static String why(Desk desk, Duplicate duplicate) {
        return duplicate.evidence().stream()
                .map(evidence -> desk.say(Texts.of(
                        "duplicate.evidence",
                        evidence.reason(),
                        evidence.degree() < WHOLE ? evidence.degree() + "%" : evidence.shared(),
                        "%+d".formatted(evidence.points()))))
                .collect(Collectors.joining(desk.say(Texts.of("duplicate.and"))));
    }

    /** Warns who is about to record a customer that may be there already. */
    static void warn(Desk desk, FormValues values, Consumer<List<Notice>> found) {
        if (values.text("name").isEmpty()) {
            found.accept(List.of());
            return;
        }
        desk.ask(
                new FindDuplicates(
                        values.text("name"),
                        values.orNull("registration"),
                        values.orNull("phone"),
                        values.orNull("email"),
                        WARNINGS),
                duplicates -> found.accept(duplicates.stream()
                        .map(duplicate -> notice(desk, duplicate))
                        .toList()));
    }

    private static Notice notice(Desk desk, Duplicate duplicate) {
        String name = duplicate.customer().name();
        return new Notice(
                Texts.of("duplicate.warning", likeness(duplicate.likeness())),
                Text.same(name),
                Texts.of("duplicate.warning.why", why(desk, duplicate)),
                ObjectRef.of("customer", name));
    }
}
