package org.twinrail.core.internal;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.BundleContext;

/** A framework that has properties and takes services, and nothing else. */
public final class Framework {
    private final Map<String, String> properties;
    private final Map<Object, Object> services = new HashMap<>();

    public Framework(Map<String, String> properties) {
        this.properties = properties;
    }

    /** The service registered under a class; null where none is. */
    public <T> T service(Class<T> type) {
        return type.cast(services.get(type));
    }

    public BundleContext context() {
        return (BundleContext) Proxy.newProxyInstance(
                Framework.class.getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getProperty":
                            return properties.get(arguments[0]);
                        case "registerService":
                            services.put(arguments[0], arguments[1]);
                            return null;
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }
}
