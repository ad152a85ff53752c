package org.twinrail.bench;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.twinrail.launcher.Platform;

/**
 * The services of a running platform, worked from outside by names and JSON, since their types live in its bundles. What is measured is made
 * beforehand; a call then costs one method handle more than a call from inside.
 */
final class Inside {
    private static final int MOST = 60;
    private static final long LONGEST_MILLIS = 60_000;
    private static final String API = "org.twinrail.api.";

    private final BundleContext context;
    private final Object gateway;
    private final Object catalogue;
    private final Object rules;

    Inside(Platform platform) {
        context = platform.context();
        gateway = service(API + "Gateway");
        catalogue = service(API + "Catalogue");
        rules = service(API + "rules.RuleEngine");
    }

    /** Of any class loader: this class path has the same interfaces once more, of which a bundle's service is none. */
    private Object service(String name) {
        ServiceTracker<Object, Object> tracker = new ServiceTracker<>(context, name, null);
        tracker.open(true);
        try {
            return Objects.requireNonNull(tracker.waitForService(LONGEST_MILLIS), "there is no service " + name);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Class<?> type(String name) {
        try {
            return gateway.getClass().getClassLoader().loadClass(API + name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Object called(MethodHandle handle, Object... arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private MethodHandle method(String type, String name, Class<?> result, Class<?>... parameters) {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(type(type), name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private Object call(String user) {
        try {
            return type("Call").getMethod("by", String.class).invoke(null, user);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private Object action(String name, String json) {
        return called(method("Catalogue", "action", type("Action"), String.class, String.class), catalogue, name, json);
    }

    /** Asking a query. */
    Callable<Object> ask(String user, String name, String json) {
        Object query =
                called(method("Catalogue", "query", type("Query"), String.class, String.class), catalogue, name, json);
        return bound(method("Gateway", "ask", Object.class, type("Query"), type("Call")), gateway, query, call(user));
    }

    /** Doing an action; each call does it anew. */
    Callable<Object> perform(String user, String name, String json) {
        MethodHandle perform = method("Gateway", "perform", type("Outcome"), type("Action"), type("Call"));
        return bound(perform, gateway, action(name, json), call(user));
    }

    /** Asking what the rules would say of an action. */
    Callable<Object> preview(String user, String name, String json) {
        MethodHandle preview = method("Gateway", "preview", type("Verdict"), type("Action"), type("Call"));
        return bound(preview, gateway, action(name, json), call(user));
    }

    /** Doing an action many times in one transaction, each time with other words. */
    Callable<Object> performAll(String user, String name, IntFunction<String> json, int times) {
        MethodHandle all = method("Gateway", "performAll", List.class, List.class, type("Call"));
        Object call = call(user);
        return () -> {
            List<Object> steps = new ArrayList<>(times);
            for (int i = 0; i < times; i++) {
                steps.add(made("Gateway$Step", action(name, json.apply(i)), UUID.randomUUID()));
            }
            return called(all, gateway, steps, call);
        };
    }

    /** A decision of the boundary rules: a marketer wants to quote in the lower funnel, which is refused. */
    Callable<Object> decide() {
        Object deed =
                made("rules.Deed", "opportunity.quote", "QUOTE", "dual", "negotiation", "LOWER", null, "li", "sales");
        Object doer = made("rules.Doer", "wang", "marketing", Set.of(), "", "");
        MethodHandle decide =
                method("rules.RuleEngine", "decide", type("rules.Decision"), String.class, Collection.class);
        return bound(decide, rules, "boundary", List.of(deed, doer));
    }

    private static Callable<Object> bound(MethodHandle handle, Object... arguments) {
        MethodHandle bound =
                MethodHandles.insertArguments(handle, 0, arguments).asType(MethodType.methodType(Object.class));
        return () -> {
            try {
                return bound.invokeExact();
            } catch (Exception thrown) {
                throw thrown;
            } catch (Throwable error) {
                throw new IllegalStateException(error);
            }
        };
    }

    private Object made(String type, Object... components) {
        try {
            return type(type).getDeclaredConstructors()[0].newInstance(components);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What is in a result: how many rows of a list, or the status of an outcome. */
    static String size(Object result) {
        if (result instanceof Collection<?> rows) {
            return rows.size() + " rows";
        }
        String words = String.valueOf(result);
        return words.substring(0, Math.min(MOST, words.length()));
    }
}
