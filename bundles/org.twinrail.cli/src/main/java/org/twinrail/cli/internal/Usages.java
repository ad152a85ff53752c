package org.twinrail.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import picocli.CommandLine.Model.CommandSpec;

/** Says how commands are used, and which version this is. */
public final class Usages {
    private Usages() {}

    /** Prints how a command is used; the exit code. */
    public static int of(CommandSpec spec, Session session) {
        String usage = spec.commandLine().getUsageMessage().stripTrailing();
        if (session.json()) {
            session.document(JsonNodeFactory.instance
                    .objectNode()
                    .put("command", spec.qualifiedName())
                    .put("usage", usage));
        } else {
            usage.lines().forEach(session.out()::println);
        }
        return Exit.DONE;
    }

    /** Prints which version this is; the exit code. */
    public static int version(Session session) {
        String version = session.services().bundles().getBundle().getVersion().toString();
        if (session.json()) {
            session.document(JsonNodeFactory.instance
                    .objectNode()
                    .put("name", "twinrail")
                    .put("version", version));
        } else {
            session.line("version", version);
        }
        return Exit.DONE;
    }
}
