package org.twinrail.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;

/** Keys as commands write them: {@code M1+SHIFT+N}, with {@code M1} for Ctrl, or Cmd on macOS. */
final class Keys {
    private static final int LAST_FUNCTION_KEY = 12;

    private Keys() {}

    /**
     * The accelerator for SWT.
     *
     * @throws IllegalArgumentException when the keys cannot be read
     */
    static int accelerator(String keys) {
        int code = 0;
        for (String part : keys.split("\\+")) {
            code |= switch (part.toUpperCase(Locale.ROOT)) {
                case "M1" -> SWT.MOD1;
                case "SHIFT" -> SWT.MOD2;
                case "ALT" -> SWT.MOD3;
                default -> key(part, keys);
            };
        }
        return code;
    }

    private static int key(String part, String keys) {
        if (part.length() == 1) {
            return Character.toUpperCase(part.charAt(0));
        }
        if (part.equals("PAGEDOWN") || part.equals("PAGEUP")) {
            return part.equals("PAGEDOWN") ? SWT.PAGE_DOWN : SWT.PAGE_UP;
        }
        if (part.matches("F\\d{1,2}")) {
            int number = Integer.parseInt(part.substring(1));
            if (number >= 1 && number <= LAST_FUNCTION_KEY) {
                return SWT.F1 + number - 1;
            }
        }
        throw new IllegalArgumentException("not keys: " + keys);
    }

    /** The keys as people read them. */
    static String shown(String keys) {
        if (keys.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (String part : keys.split("\\+")) {
            parts.add(
                    switch (part) {
                        case "M1" -> SWT.MOD1 == SWT.COMMAND ? "⌘" : "Ctrl";
                        case "SHIFT" -> "Shift";
                        case "ALT" -> "Alt";
                        case "PAGEDOWN" -> "PgDn";
                        case "PAGEUP" -> "PgUp";
                        default -> part;
                    });
        }
        return String.join("+", parts);
    }
}
