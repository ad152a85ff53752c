package org.twinrail.launcher.internal.command;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.internal.text.Texts;

/**
 * Says why nothing was run: in words on standard error, or as the one JSON document where that was asked for, as the program does.
 *
 * @param json whether a document is asked for
 * @param language the language of the words
 */
record Complaint(boolean json, Locale language, PrintStream out, PrintStream err) {

    static Complaint about(List<String> arguments, Locale language, PrintStream out, PrintStream err) {
        return new Complaint(arguments.contains("--json"), language, out, err);
    }

    /** Tells what is in the way; the exit code. */
    int of(LaunchException fault) {
        return tell(fault.exitCode() == LaunchException.USAGE ? "USAGE" : "FAULT", fault.exitCode(), fault::text);
    }

    /** Tells what nobody thought of; the exit code. */
    int of(Throwable unforeseen) {
        return tell("FAULT", LaunchException.FAULT, reader -> Texts.in(reader).say("fault.unforeseen", unforeseen));
    }

    private int tell(String kind, int exit, Function<Locale, String> words) {
        if (json) {
            out.println(document(kind, exit, words));
        } else {
            err.println(words.apply(language));
        }
        return exit;
    }

    private static JsonObject document(String kind, int exit, Function<Locale, String> words) {
        JsonObject what = Json.createObjectBuilder()
                .add("zh", words.apply(Locale.CHINESE))
                .add("en", words.apply(Locale.ENGLISH))
                .build();
        JsonObject problem =
                Json.createObjectBuilder().add("where", "").add("what", what).build();
        return Json.createObjectBuilder()
                .add(
                        "error",
                        Json.createObjectBuilder()
                                .add("kind", kind)
                                .add("exit", exit)
                                .add("problems", Json.createArrayBuilder().add(problem)))
                .build();
    }
}
