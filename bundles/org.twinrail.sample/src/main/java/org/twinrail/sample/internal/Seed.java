package org.twinrail.sample.internal;

import java.util.List;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;

/** What the dice are thrown with: {@code --seed NUMBER}, the only option of the commands that play the company. */
final class Seed {
    private static final long STANDARD = 20170401L;

    private Seed() {}

    /**
     * Reads a command's arguments.
     *
     * @param usage what to say of any others
     */
    static long of(List<String> arguments, Text usage) {
        if (arguments.isEmpty()) {
            return STANDARD;
        }
        if (arguments.size() == 2
                && arguments.get(0).equals("--seed")
                && arguments.get(1).matches("-?\\d{1,18}")) {
            return Long.parseLong(arguments.get(1));
        }
        throw new InvalidInputException(String.join(" ", arguments), usage);
    }
}
