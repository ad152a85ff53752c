package org.twinrail.rules.internal.build;

import java.util.function.Supplier;
import org.kie.api.KieServices;

/** Enters the engine as it wants to be entered: its look-ups of services go through the thread's context class loader. */
public final class Engine {
    private Engine() {}

    /** The loader of the engine's own classes. */
    public static ClassLoader loader() {
        return KieServices.class.getClassLoader();
    }

    /** Runs something that may look up the engine's services. */
    public static <T> T within(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
