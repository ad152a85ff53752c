package org.twinrail.cli.internal.command;

import org.twinrail.api.Actor;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.Specs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Under whose name a command acts: whoever owns the data folder may act for anybody, and is its administrator unless told otherwise. */
final class Users {
    private static final String AS = "--as";

    private Users() {}

    static void declare(CommandSpec spec, Session session) {
        spec.addOption(Specs.value(AS, "USER", "option.as", session));
    }

    static String of(ParseResult line) {
        return line.matchedOptionValue(AS, Actor.LOCAL_ADMIN);
    }
}
