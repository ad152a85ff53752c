package org.twinrail.launcher.internal.feature;

import java.util.Locale;

/** Names platforms as features do: operating system and processor, such as {@code linux-x86_64}. */
public final class HostPlatform {

    private HostPlatform() {}

    /** The platform this process runs on. */
    public static String current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /**
     * The platform of Java's names for it.
     *
     * @param os as in the system property {@code os.name}
     * @param arch as in the system property {@code os.arch}
     */
    static String of(String os, String arch) {
        String system = os.toLowerCase(Locale.ROOT);
        String family = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
        return family + "-" + (arch.equals("amd64") ? "x86_64" : arch.equals("arm64") ? "aarch64" : arch);
    }
}
