package org.twinrail.cli.internal.command;

import java.util.List;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.Verdict;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import org.twinrail.cli.internal.text.Outcomes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code do}: any action by its name. */
public final class ActionCommand implements CliCommand {
    @Override
    public String name() {
        return "do";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addPositional(Specs.required(0, "ACTION", "parameter.action", session));
        spec.addPositional(Specs.several(1, "key=value", "parameter.words", session));
        Users.declare(spec, session);
        spec.addOption(Specs.value("--with", "USER", "option.with", session));
        spec.addOption(Specs.value("--file", "BODY.json", "option.file", session));
        spec.addOption(Specs.value("--id", "UUID", "option.id", session));
        spec.addOption(Specs.value("--expect", "VERSION", "option.expect", session));
        spec.addOption(Specs.flag("--preview", "option.preview", session));
    }

    @Override
    public int run(ParseResult line, Session session) {
        Catalogue.OperationInfo operation =
                Named.operation(line.matchedPositionalValue(0, ""), Catalogue.Kind.ACTION, session);
        List<String> words = line.matchedPositionalValue(1, List.of());
        String body = Named.body(operation, line.matchedOptionValue("--file", null), words);
        Action<?> action = session.services().catalogue().action(operation.name(), body);
        Call call = call(line, session);
        if (line.matchedOptionValue("--preview", false)) {
            return preview(session.services().gateway().preview(action, call), session);
        }
        Outcome<?> outcome = session.services().gateway().perform(action, call);
        if (session.json()) {
            session.document(outcome);
        } else {
            Outcomes.print(outcome, session);
        }
        return Exit.of(outcome.status());
    }

    private static int preview(Verdict verdict, Session session) {
        if (session.json()) {
            session.document(verdict);
        } else {
            Outcomes.print(verdict, false, session);
        }
        boolean waits = verdict.effect() == Effect.ADVICE
                || verdict.effect() == Effect.JOINT
                || verdict.effect() == Effect.APPROVAL;
        return verdict.effect() == Effect.REFUSE ? Exit.REFUSED : waits ? Exit.WAITING : Exit.DONE;
    }

    private static Call call(ParseResult line, Session session) {
        Call call = session.call(Users.of(line));
        if (line.hasMatchedOption("--with")) {
            call = call.with(line.matchedOptionValue("--with", ""));
        }
        if (line.hasMatchedOption("--id")) {
            call = call.withId(uuid(line.matchedOptionValue("--id", "")));
        }
        if (line.hasMatchedOption("--expect")) {
            call = call.expecting(version(line.matchedOptionValue("--expect", "")));
        }
        return call;
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidInputException(text, Session.text("parameter.uuid"));
        }
    }

    private static long version(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException wrong) {
            throw new InvalidInputException("--expect " + text, Session.text("parameter.number"));
        }
    }
}
