package org.twinrail.api.spi;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.Text;

/** An OSGi service that adds a command to the command line, for what is more than one action or query. */
@ConsumerType
public interface Command {
    /** The command's word, for example {@code demo}. */
    String name();

    /** One line for the help. */
    Text summary();

    /**
     * Runs the command.
     *
     * @return the exit code: 0 done, 2 bad input or usage, 3 refused, 4 waiting for someone, 1 fault
     * @throws org.twinrail.api.InvalidInputException for bad arguments; the command line prints it and exits with 2
     */
    int run(Invocation invocation);

    /**
     * How a command was called.
     *
     * @param arguments what stood behind the command's word
     * @param reader the language to print in
     * @param json true where exactly one JSON document is to be printed on {@code out} and nothing else
     * @param out where the answer goes
     * @param err where progress and errors go
     */
    record Invocation(List<String> arguments, Locale reader, boolean json, PrintStream out, PrintStream err) {
        public Invocation {
            arguments = List.copyOf(arguments);
        }
    }
}
