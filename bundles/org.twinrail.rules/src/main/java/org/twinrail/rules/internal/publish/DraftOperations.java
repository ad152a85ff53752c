package org.twinrail.rules.internal.publish;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.versions.DiscardDraft;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.EditRuleTable;
import org.twinrail.api.rules.versions.EditRules;
import org.twinrail.api.rules.versions.EditRules.Edited;
import org.twinrail.api.rules.versions.RemoveRuleFile;
import org.twinrail.api.rules.versions.RenameRuleFile;
import org.twinrail.api.rules.versions.StartDraft;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.edit.TableEdits;
import org.twinrail.rules.internal.history.RuleTree;

/** Starts, changes and gives up drafts. What is wrong in one is told at once and kept: nothing somebody wrote is dropped. */
@Component
public final class DraftOperations implements OperationProvider {
    private static final String PATH = "[^/\\\\.~][^/\\\\]*(/[^/\\\\.~][^/\\\\]*){0,3}";

    private final Versions versions;
    private final KeptHistory kept;
    private final DraftFiles files;

    /** Made by Declarative Services. */
    @Activate
    public DraftOperations(@Reference Versions versions, @Reference KeptHistory kept, @Reference DraftFiles files) {
        this.versions = versions;
        this.kept = kept;
        this.files = files;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                StartDraft.class,
                (input, work) -> Deeds.of("rules.draft", Deeds.DRAFT, input.name()),
                kept.keeping(this::start));
        registrar.action(
                EditRules.class,
                (input, work) -> Deeds.of("rules.edit", activity(input.path()), input.draft()),
                kept.keeping(this::edit));
        registrar.action(
                EditRuleTable.class,
                (input, work) -> Deeds.of("rules.edit-table", Deeds.DRAFT, input.draft()),
                kept.keeping(this::editTable));
        registrar.action(
                RemoveRuleFile.class,
                (input, work) -> Deeds.of("rules.remove-file", activity(input.path()), input.draft()),
                kept.keeping(this::remove));
        registrar.action(
                RenameRuleFile.class,
                (input, work) -> Deeds.of(
                        "rules.rename-file", isDrl(input.path()) ? Deeds.DRL : activity(input.to()), input.draft()),
                kept.keeping(this::rename));
        registrar.action(
                DiscardDraft.class,
                (input, work) -> Deeds.of("rules.discard", Deeds.DRAFT, input.draft()),
                kept.keeping(this::discard));
    }

    /** DRL is for experts, who have a permission of its own. */
    static String activity(String path) {
        return isDrl(path) ? Deeds.DRL : Deeds.DRAFT;
    }

    private static boolean isDrl(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".drl");
    }

    private Draft start(StartDraft input, Work work) {
        String company = versions.company(work);
        String from = input.from() == null ? company : versions.commit(input.from(), "from", work);
        // What a draft begins with is measured against the company's rules when it is proposed, wherever it began.
        String base = versions.repository().leadsTo(company, from) ? company : from;
        return drafts(work).start(input.name(), base, from).view();
    }

    private Edited edit(EditRules input, Work work) {
        if ((input.text() == null) == (input.base64() == null)) {
            throw new InvalidInputException("text", Texts.of("edit.content"));
        }
        requirePath(input.path(), "path");
        byte[] content =
                input.text() == null ? decoded(input.base64()) : input.text().getBytes(StandardCharsets.UTF_8);
        DraftEntity draft = drafts(work).in(input.draft(), Draft.State.OPEN);
        RuleTree tree = versions.repository().tree(draft.commit);
        requireExpected(tree, input.path(), input.expected());
        return files.write(draft, tree, input.path(), content, work);
    }

    private Edited editTable(EditRuleTable input, Work work) {
        DraftEntity draft = drafts(work).in(input.draft(), Draft.State.OPEN);
        RuleTree tree = versions.repository().tree(draft.commit);
        byte[] before = versions.repository().read(requireFile(tree, input.path(), "path"));
        requireExpected(tree, input.path(), input.expected());
        return files.write(draft, tree, input.path(), TableEdits.apply(input.path(), before, input.changes()), work);
    }

    private Edited remove(RemoveRuleFile input, Work work) {
        DraftEntity draft = drafts(work).in(input.draft(), Draft.State.OPEN);
        RuleTree tree = versions.repository().tree(draft.commit);
        requireFile(tree, input.path(), "path");
        requireExpected(tree, input.path(), input.expected());
        draft.settle(input.path());
        RuleTree edited = tree.without(input.path());
        drafts(work).commit(draft, edited, "Remove " + input.path());
        return files.edited(draft, edited, input.path(), work);
    }

    private Edited rename(RenameRuleFile input, Work work) {
        requirePath(input.to(), "to");
        DraftEntity draft = drafts(work).in(input.draft(), Draft.State.OPEN);
        RuleTree tree = versions.repository().tree(draft.commit);
        String id = requireFile(tree, input.path(), "path");
        if (tree.id(input.to()).isPresent()) {
            throw new InvalidInputException("to", Texts.of("edit.exists", input.to()));
        }
        RuleTree edited = tree.without(input.path()).with(input.to(), id);
        drafts(work).commit(draft, edited, "Rename " + input.path() + " to " + input.to());
        return files.edited(draft, edited, input.to(), work);
    }

    private Draft discard(DiscardDraft input, Work work) {
        DraftEntity draft =
                drafts(work).in(input.draft(), Draft.State.OPEN, Draft.State.PROPOSED, Draft.State.APPROVED);
        drafts(work).end(draft, Draft.State.DISCARDED);
        return draft.view();
    }

    private Drafts drafts(Work work) {
        return new Drafts(versions.repository(), work);
    }

    private static String requireFile(RuleTree tree, String path, String parameter) {
        return tree.id(path).orElseThrow(() -> new InvalidInputException(parameter, Texts.of("edit.file", path)));
    }

    private static void requirePath(String path, String parameter) {
        if (!path.matches(PATH)) {
            throw new InvalidInputException(parameter, Texts.of("edit.path", path));
        }
    }

    private static void requireExpected(RuleTree tree, String path, String expected) {
        if (expected != null && !tree.id(path).orElse("").equals(expected.strip())) {
            throw new InvalidInputException("expected", Texts.of("edit.moved", path));
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidInputException("base64", Texts.of("edit.base64", Texts.firstLine(wrong)));
        }
    }
}
