package org.twinrail.toolkit.web.internal;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.osgi.service.servlet.runtime.HttpServiceRuntimeConstants;
import org.twinrail.api.Messages;
import org.twinrail.toolkit.Face;

/** The program {@code web} of the launcher: serves the face to browsers, says where, and comes back when the platform stops. */
@Component(service = Function.class, property = "twinrail.program=web")
public final class WebProgram implements Function<Map<String, Object>, Integer> {
    private static final Messages MESSAGES = Messages.beside(WebProgram.class);
    private static final String PORT = "org.osgi.service.http.port";
    /** Framework property: true to have the names of widgets in the page, for tests. */
    private static final String IDS = "twinrail.web.ids";

    private static final int KEY_BYTES = 16;
    private static final int DONE = 0;
    private static final int FAULT = 1;

    private final Map<String, Object> runtime;
    private final BundleContext context;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final String key;
    private final Site site;

    /** Made by Declarative Services. */
    @Activate
    public WebProgram(
            @Reference Face face,
            @Reference HttpServiceRuntime http,
            @Reference(service = HttpServiceRuntime.class) Map<String, Object> runtime,
            BundleContext context) {
        this.runtime = runtime;
        this.context = context;
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = HexFormat.of().formatHex(random);
        this.site = Site.open(context, face, new Door(key), language(), Boolean.parseBoolean(context.getProperty(IDS)));
    }

    /** Takes the site from the server. */
    @Deactivate
    public void deactivate() {
        site.close();
        stopped.countDown();
    }

    @Override
    public Integer apply(Map<String, Object> call) {
        Locale reader = language().orElse(Locale.getDefault());
        Optional<String> address = address();
        if (address.isEmpty()) {
            ((PrintStream) call.get("err"))
                    .println(MESSAGES.text("port.taken", context.getProperty(PORT))
                            .in(reader));
            return FAULT;
        }
        PrintStream out = (PrintStream) call.get("out");
        out.println(MESSAGES.text("serving").in(reader));
        out.println(address.get() + "?key=" + key);
        out.flush();
        try {
            stopped.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return DONE;
    }

    /** Where the server listens; empty where it could not take its port. */
    private Optional<String> address() {
        Object said = runtime.get(HttpServiceRuntimeConstants.HTTP_SERVICE_ENDPOINT);
        String[] endpoints = said instanceof String[] many ? many : new String[] {String.valueOf(said)};
        for (String endpoint : endpoints) {
            if (endpoint.startsWith("http://")) {
                return Optional.of(endpoint);
            }
        }
        return Optional.empty();
    }

    private Optional<Locale> language() {
        return Optional.ofNullable(context.getProperty("twinrail.language")).map(Locale::forLanguageTag);
    }
}
