package org.twinrail.launcher.internal.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.internal.text.Language;

/** What the {@code twinrail} script starts. */
public final class Main {

    private Main() {}

    /** Runs the command line and ends the process with its exit code; the framework's threads would keep the process alive. */
    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        // Whatever writes to the console unasked must not come between the lines of the program, from the first class
        // loaded on.
        System.setOut(err);
        System.setErr(err);
        int code = run(List.of(arguments), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Locale language = Language.choose(Optional.empty(), System.getenv(), Locale.getDefault());
        try {
            GlobalOptions options = GlobalOptions.parse(arguments);
            language = Language.choose(options.language(), System.getenv(), Locale.getDefault());
            speak(language);
            Path install = Path.of(System.getProperty("twinrail.install", ""));
            return new Launch(options, language, install, System.getenv(), out, err).run(arguments);
        } catch (LaunchException e) {
            return Complaint.about(arguments, language, out, err).of(e);
        } catch (RuntimeException | Error e) {
            return Complaint.about(arguments, language, out, err).of(e);
        }
    }

    /** Java does not know a language the system has no locale for; the program is to speak the launcher's all the same. */
    private static void speak(Locale language) {
        if (!Locale.getDefault().getLanguage().equals(language.getLanguage())) {
            Locale.setDefault(language);
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
    }
}
