package org.twinrail.cli.internal.command;

import java.util.List;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Query;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import org.twinrail.cli.internal.text.Answers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ask}: any query by its name. */
public final class QueryCommand implements CliCommand {
    @Override
    public String name() {
        return "ask";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addPositional(Specs.required(0, "QUERY", "parameter.query", session));
        spec.addPositional(Specs.several(1, "key=value", "parameter.words", session));
        spec.addOption(Specs.value("--file", "BODY.json", "option.file", session));
        spec.addOption(Specs.value("--save", "PATH", "option.save", session));
        Users.declare(spec, session);
    }

    @Override
    public int run(ParseResult line, Session session) {
        Catalogue.OperationInfo operation =
                Named.operation(line.matchedPositionalValue(0, ""), Catalogue.Kind.QUERY, session);
        List<String> words = line.matchedPositionalValue(1, List.of());
        String body = Named.body(operation, line.matchedOptionValue("--file", null), words);
        Query<?> query = session.services().catalogue().query(operation.name(), body);
        Object answer = session.services().gateway().ask(query, session.call(Users.of(line)));
        if (line.hasMatchedOption("--save")) {
            String path = line.matchedOptionValue("--save", "");
            answer = answer instanceof List<?> list ? SavedList.of(list, path, session) : SavedContent.of(answer, path);
        }
        Answers.print(answer, session);
        return Exit.DONE;
    }
}
