package org.twinrail.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.versions.ApproveDraft;
import org.twinrail.api.rules.versions.DiscardDraft;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.EditRules;
import org.twinrail.api.rules.versions.ListDrafts;
import org.twinrail.api.rules.versions.MergePack;
import org.twinrail.api.rules.versions.ProposeDraft;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.rules.versions.PublishRules;
import org.twinrail.api.rules.versions.RemoveRuleFile;
import org.twinrail.api.rules.versions.ReturnDraft;
import org.twinrail.api.rules.versions.RollBackRules;
import org.twinrail.api.rules.versions.StartDraft;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.text.Answers;
import org.twinrail.cli.internal.text.Outcomes;

/** The verbs of {@code rules} that change something: from a draft to a publication, and back. */
final class RuleVersions {
    private static final String DRAFT = "DRAFT";

    /** Lists the drafts; or starts the named one where there is none, and writes the files into it. */
    int draft(RulesLine line) {
        if (line.word(0).isEmpty()) {
            Answers.print(line.ask(new ListDrafts(false)), line.session());
            return Exit.DONE;
        }
        String name = line.required(0, DRAFT);
        List<Fault> faults = new ArrayList<>();
        Outcome<?> last = null;
        if (line.ask(new ListDrafts(false)).stream().noneMatch(d -> d.name().equals(name))) {
            last = line.perform(new StartDraft(name, line.option("--from").orElse(null)));
        }
        List<Action<EditRules.Edited>> edits = new ArrayList<>();
        line.options("--file").forEach(file -> edits.add(edit(name, file)));
        line.options("--remove").forEach(path -> edits.add(new RemoveRuleFile(name, path, null)));
        for (Action<EditRules.Edited> edit : edits) {
            if (last != null && last.status() != Outcome.Status.DONE) {
                break;
            }
            Outcome<EditRules.Edited> outcome = line.perform(edit);
            last = outcome;
            if (outcome.result() != null) {
                faults.clear();
                faults.addAll(outcome.result().faults());
            }
        }
        if (last == null) {
            Answers.print(draftNamed(name, line), line.session());
            return Exit.DONE;
        }
        int exit = told(last, line.session());
        if (!line.session().json()) {
            faults.forEach(f -> line.session().line("rules.fault", f.place(), f.rule(), f.text()));
        }
        return exit == Exit.DONE && !faults.isEmpty() ? Exit.INPUT : exit;
    }

    private static Draft draftNamed(String name, RulesLine line) {
        return line.ask(new ListDrafts(false)).stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static EditRules edit(String draft, String file) {
        int equals = file.indexOf('=');
        if (equals <= 0) {
            throw new InvalidInputException("--file " + file, Session.text("rules.file.form"));
        }
        String path = file.substring(0, equals);
        try {
            byte[] content = Files.readAllBytes(Path.of(file.substring(equals + 1)));
            return path.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                    ? new EditRules(draft, path, null, Base64.getEncoder().encodeToString(content), null)
                    : new EditRules(draft, path, new String(content, StandardCharsets.UTF_8), null, null);
        } catch (IOException fault) {
            throw new InvalidInputException(
                    file.substring(equals + 1), Session.text("rules.file.unreadable", fault.getMessage()));
        }
    }

    int discard(RulesLine line) {
        return told(line.perform(new DiscardDraft(line.required(0, DRAFT))), line.session());
    }

    int propose(RulesLine line) {
        Outcome<Draft> outcome = line.perform(new ProposeDraft(line.required(0, DRAFT), line.note()));
        int exit = told(outcome, line.session());
        boolean isUnsettled =
                outcome.result() != null && !outcome.result().unsettled().isEmpty();
        if (isUnsettled && !line.session().json()) {
            line.session()
                    .line("rules.unsettled", String.join(", ", outcome.result().unsettled()));
        }
        return isUnsettled ? Exit.INPUT : exit;
    }

    int approve(RulesLine line) {
        return told(
                line.perform(new ApproveDraft(
                        line.required(0, DRAFT), line.option("--at").orElse(null))),
                line.session());
    }

    int giveBack(RulesLine line) {
        return told(line.perform(new ReturnDraft(line.required(0, DRAFT), line.note())), line.session());
    }

    int publish(RulesLine line) {
        Instant from =
                line.option("--from").map(text -> time(text, line.session())).orElse(null);
        return told(line.perform(new PublishRules(line.required(0, DRAFT), from)), line.session());
    }

    /** A moment, or a day, which begins at midnight on the reader's wall. */
    private static Instant time(String text, Session session) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .atStartOfDay(session.services().clock().getZone())
                            .toInstant();
        } catch (DateTimeException wrong) {
            throw new InvalidInputException("--from " + text, Session.text("rules.time"));
        }
    }

    int rollBack(RulesLine line) {
        Outcome<Publication> outcome =
                line.perform(new RollBackRules(line.word(0).orElse(null), line.note()));
        return told(outcome, line.session());
    }

    int mergePack(RulesLine line) {
        String name = line.word(0)
                .orElse("pack-" + LocalDate.now(line.session().services().clock()));
        Outcome<MergePack.Merged> outcome = line.perform(new MergePack(name));
        Consumer<MergePack.Clash> print = clash -> line.session()
                .line("rules.clash", clash.file(), clash.place(), clash.before(), clash.company(), clash.pack());
        if (outcome.result() != null && !line.session().json()) {
            outcome.result().clashes().forEach(print);
        }
        return told(outcome, line.session());
    }

    private static int told(Outcome<?> outcome, Session session) {
        if (session.json()) {
            session.document(outcome);
        } else {
            Outcomes.print(outcome, session);
        }
        return Exit.of(outcome.status());
    }
}
