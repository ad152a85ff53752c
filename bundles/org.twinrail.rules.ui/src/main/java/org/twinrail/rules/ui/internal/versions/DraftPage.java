package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.ListDrafts;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.Boxes;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Sections;
import org.twinrail.workbench.Shown;

/** One draft: how far it has come, what can be done with it, its files, what is wrong with them, and what they would have decided. */
final class DraftPage {
    private static final String CLASHES = "draft.clashes";

    private final Desk desk;
    private final Clock clock;
    private final String name;
    private final Composite page;
    private final People people;
    private final Label title;
    private final Label state;
    private final Label words;
    private final DraftActions actions;
    private final Composite body;
    private Sections sections;
    private boolean isClashing;
    private Draft shown;

    DraftPage(Composite parent, Desk desk, Clock clock, String name) {
        this.desk = desk;
        this.clock = clock;
        this.name = name;
        this.page = parent;
        this.people = People.of(desk, () -> {});
        GridLayout layout = Boxes.bare(desk, 1);
        layout.marginWidth = desk.looks().px(2 * Looks.UNIT);
        layout.marginHeight = desk.looks().px(Looks.UNIT);
        parent.setLayout(layout);
        title = line("draft.page.name", Type.TITLE, Tone.INK);
        state = line("draft.page.state", Type.PLAIN, Tone.QUIET);
        words = line("draft.page.words", Type.PLAIN, Tone.INK);
        actions = new DraftActions(parent, desk, clock, "draft.page");
        actions.control().setLayoutData(Boxes.across());
        body = new Composite(parent, SWT.NONE);
        body.setLayoutData(Boxes.all());
    }

    private Label line(String id, Type type, Tone tone) {
        Label label = Looks.named(Boxes.label(page, desk, SWT.WRAP, type, tone), id);
        label.setLayoutData(Boxes.across());
        return label;
    }

    /** Fetches the draft and shows it; again whenever something is done in this window. */
    void load() {
        fetch();
        desk.whenChanged(this::fetch);
    }

    private void fetch() {
        desk.ask(
                new ListDrafts(true),
                drafts -> people.whenKnown(() -> named(drafts).ifPresent(this::show)));
    }

    /** Of several by one name, the one that has not ended; else the last. */
    private Optional<Draft> named(List<Draft> drafts) {
        List<Draft> all =
                drafts.stream().filter(draft -> draft.name().equals(name)).toList();
        return all.stream()
                .filter(draft -> draft.state() != Draft.State.PUBLISHED && draft.state() != Draft.State.DISCARDED)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private void show(Draft draft) {
        if (page.isDisposed() || draft.equals(shown)) {
            return;
        }
        shown = draft;
        title.setText(draft.name());
        state.setText(state(draft).replace("&", "&&"));
        words.setText(words(draft).replace("&", "&&"));
        desk.looks().dress(words, Type.PLAIN, returned(draft) ? Tone.WARNING : Tone.INK);
        Boxes.show(words, !words.getText().isEmpty());
        actions.show(draft);
        if (sections == null) {
            open();
        } else {
            sections.reload();
        }
        if (!draft.unsettled().isEmpty() && !isClashing) {
            isClashing = true;
            sections.add(CLASHES, Texts.of("clashes.title"), tab -> new ClashPane(tab, desk, () -> shown)::load);
            sections.show(CLASHES);
        }
        page.layout(true, true);
    }

    private void open() {
        sections = new Sections(body, desk)
                .add("draft.files", Texts.of("diff.title"), tab -> new DiffPane(tab, desk, () -> shown)::load)
                .add(
                        "draft.checks",
                        Texts.of("checks.title"),
                        tab -> new ChecksPane(tab, desk, clock, () -> shown)::load)
                .add("draft.history", Texts.of("replay.title"), tab -> {
                    new DraftReplay(tab, desk, clock, () -> shown);
                    return () -> {};
                });
    }

    private String state(Draft draft) {
        Text authors = draft.authors().isEmpty()
                ? Text.EMPTY
                : Texts.of(
                        "draft.by",
                        draft.authors().stream()
                                .map(people::name)
                                .collect(Collectors.joining(desk.say(Texts.of("editor.list")))));
        Text proposed = draft.proposedBy().isEmpty()
                ? Text.EMPTY
                : Texts.of("draft.proposedBy", people.name(draft.proposedBy()));
        Text approved = draft.approvedBy().isEmpty()
                ? Text.EMPTY
                : Texts.of("draft.approvedBy", people.name(draft.approvedBy()));
        return Stream.of(
                        Texts.of("draft." + draft.state()),
                        authors,
                        proposed,
                        approved,
                        Texts.of("draft.changed", Shown.moment(draft.changed(), clock.getZone())))
                .filter(text -> !text.equals(Text.EMPTY))
                .map(desk::say)
                .collect(Collectors.joining(" · "));
    }

    private static boolean returned(Draft draft) {
        return draft.state() == Draft.State.OPEN && !draft.reason().isEmpty();
    }

    private String words(Draft draft) {
        return returned(draft) ? desk.say(Texts.of("draft.returned", draft.reason())) : draft.note();
    }
}
