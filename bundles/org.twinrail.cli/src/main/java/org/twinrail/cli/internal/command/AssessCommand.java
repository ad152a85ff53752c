package org.twinrail.cli.internal.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.twinrail.api.Action;
import org.twinrail.api.Outcome;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import org.twinrail.cli.internal.text.Outcomes;
import org.twinrail.cli.internal.text.Settlement;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code assess}: a period assessed, and closed where asked. */
public final class AssessCommand implements CliCommand {
    @Override
    public String name() {
        return "assess";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addPositional(Specs.required(0, "PERIOD", "parameter.period", session));
        spec.addOption(Specs.flag("--close", "option.close", session));
        spec.addOption(Specs.value("--currency", "CODE", "option.currency", session));
        Users.declare(spec, session);
    }

    @Override
    public int run(ParseResult line, Session session) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("period", line.matchedPositionalValue(0, ""));
        if (line.hasMatchedOption("--currency")) {
            body.put("currency", line.<String>matchedOptionValue("--currency", ""));
        }
        String name = line.matchedOptionValue("--close", false) ? "assessment.close" : "assessment.run";
        Action<?> action = session.services().catalogue().action(name, body.toString());
        Outcome<?> outcome = session.services().gateway().perform(action, session.call(Users.of(line)));
        if (session.json()) {
            session.document(outcome);
        } else if (outcome.status() == Outcome.Status.DONE) {
            new Settlement(session.tree(outcome.result()), session).print();
        } else {
            Outcomes.print(outcome, session);
        }
        return Exit.of(outcome.status());
    }
}
