package org.twinrail.cli.internal;

import java.util.List;
import org.twinrail.api.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The parts commands declare themselves with, with their help in the reader's language. */
public final class Specs {
    private static final int WIDTH = 110;

    private Specs() {}

    /** The program itself, with the options that stand for all commands: they have been read off before, here they are explained. */
    public static CommandSpec root(Session session) {
        CommandSpec root = described(CommandSpec.create(), "twinrail", Session.text("usage.twinrail"), session);
        root.addOption(value("--data", "DIR", "option.data", session));
        root.addOption(value("--lang", "zh|en", "option.lang", session));
        root.addOption(flag("--json", "option.json", session));
        root.addOption(flag("--desktop", "option.desktop", session));
        root.addOption(flag("--web", "option.web", session));
        root.addOption(value("--port", "PORT", "option.port", session));
        root.addOption(OptionSpec.builder("-v", "--verbose")
                .type(boolean.class)
                .arity("0")
                .description(session.say("option.verbose"))
                .build());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(session.say("option.version"))
                .build());
        root.usageMessage().synopsisSubcommandLabel("COMMAND");
        root.usageMessage().commandListHeading(session.say("usage.commands"));
        root.usageMessage().footer(session.say("usage.footer"));
        return root;
    }

    /** A command with its summary, its headings and {@code --help}. */
    public static CommandSpec of(Object command, String name, Text summary, Session session) {
        CommandSpec spec = described(CommandSpec.wrapWithoutInspection(command), name, summary, session);
        // Read off before; known here so that it is not taken for the value of the option before it.
        return spec.addOption(
                flag("--json", "option.json", session).toBuilder().hidden(true).build());
    }

    private static CommandSpec described(CommandSpec spec, String name, Text summary, Session session) {
        spec.name(name)
                .usageMessage()
                .description(session.in(summary))
                .synopsisHeading(session.say("usage.synopsis") + " ")
                .parameterListHeading("%n" + session.say("usage.parameters") + "%n")
                .optionListHeading("%n" + session.say("usage.options") + "%n")
                .width(WIDTH);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(session.say("option.help"))
                .build());
        return spec;
    }

    /** A parameter that must be given, at a place counted from 0. */
    public static PositionalParamSpec required(int place, String label, String key, Session session) {
        return positional(place, label, key, session).required(true).build();
    }

    /** A parameter that may be left out, at a place counted from 0. */
    public static PositionalParamSpec optional(int place, String label, String key, Session session) {
        return positional(place, label, key, session).build();
    }

    /** Any number of parameters, from a place on. */
    public static PositionalParamSpec several(int from, String label, String key, Session session) {
        return PositionalParamSpec.builder()
                .index(from + "..*")
                .paramLabel(label)
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(session.say(key))
                .build();
    }

    private static PositionalParamSpec.Builder positional(int place, String label, String key, Session session) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(place))
                .paramLabel(label)
                .type(String.class)
                .description(session.say(key));
    }

    /** An option with a value. */
    public static OptionSpec value(String name, String label, String key, Session session) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(session.say(key))
                .build();
    }

    /** An option without one. */
    public static OptionSpec flag(String name, String key, Session session) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(session.say(key))
                .build();
    }
}
