package org.twinrail.cli.internal.command;

import com.fasterxml.jackson.databind.JsonNode;
import org.twinrail.api.Query;
import org.twinrail.cli.internal.Exit;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import org.twinrail.cli.internal.text.Table;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code conflicts}: what came due is looked for first, then the conflicts are listed. */
public final class ConflictsCommand implements CliCommand {
    @Override
    public String name() {
        return "conflicts";
    }

    @Override
    public void declare(CommandSpec spec, Session session) {
        spec.addOption(Specs.flag("--all", "option.all", session));
        Users.declare(spec, session);
    }

    @Override
    public int run(ParseResult line, Session session) {
        session.services().timers().runDue();
        String body = line.matchedOptionValue("--all", false) ? "{\"state\":\"ALL\",\"size\":500}" : "{\"size\":500}";
        Query<?> query = session.services().catalogue().query("conflicts.list", body);
        JsonNode page = session.tree(session.services().gateway().ask(query, session.call(Users.of(line))));
        if (session.json()) {
            session.document(page);
            return Exit.DONE;
        }
        session.line("conflicts.count", page.path("total").asLong());
        String language = session.reader().getLanguage();
        Table table = Table.of(session.say("column.kind"), session.say("column.step"), session.say("column.sentence"));
        for (JsonNode conflict : page.path("conflicts")) {
            StringBuilder parties = new StringBuilder();
            for (JsonNode party : conflict.path("parties")) {
                parties.append(parties.isEmpty() ? "" : session.say("list.comma"))
                        .append(party.path("name").path(language).asText());
            }
            table.row(
                    conflict.path("kindTitle").path(language).asText(),
                    conflict.path("stepTitle").path(language).asText(),
                    conflict.path("sentence").path(language).asText());
            table.below(session.say(
                    "conflicts.parties", parties, conflict.path("id").asText()));
        }
        table.print(session.out());
        return Exit.DONE;
    }
}
