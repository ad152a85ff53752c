package org.twinrail.toolkit.web.internal;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rap.rwt.RWT;
import org.eclipse.rap.rwt.application.Application;
import org.eclipse.rap.rwt.application.ApplicationConfiguration;
import org.eclipse.rap.rwt.application.ApplicationRunner;
import org.eclipse.rap.rwt.client.WebClient;
import org.eclipse.rap.rwt.engine.RWTServlet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;
import org.twinrail.toolkit.Face;

/** RAP's engine, its page, its resources and the door before them, on the servlet whiteboard. */
final class Site implements AutoCloseable {
    private static final String NAME = "twinrail";
    private static final String RESOURCES = "/rwt-resources";

    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    private Site() {}

    static Site open(BundleContext context, Face face, Door door, Optional<Locale> language, boolean ids) {
        File folder = context.getDataFile("rap");
        Site site = new Site();
        site.register(
                context,
                ServletContextHelper.class,
                new Folder(context.getBundle(), folder),
                Map.of(
                        HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME,
                        NAME,
                        HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_PATH,
                        "/"));
        site.register(
                context,
                ServletContextListener.class,
                new Engine(folder, face, language, ids),
                Map.of(HttpWhiteboardConstants.HTTP_WHITEBOARD_LISTENER, "true"));
        site.register(
                context, Filter.class, door, Map.of(HttpWhiteboardConstants.HTTP_WHITEBOARD_FILTER_PATTERN, "/*"));
        site.register(
                context,
                Servlet.class,
                new RWTServlet(),
                Map.of(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN, ""));
        site.register(
                context,
                Object.class,
                new Object(),
                Map.of(
                        HttpWhiteboardConstants.HTTP_WHITEBOARD_RESOURCE_PATTERN,
                        RESOURCES + "/*",
                        HttpWhiteboardConstants.HTTP_WHITEBOARD_RESOURCE_PREFIX,
                        RESOURCES));
        return site;
    }

    private <S> void register(BundleContext context, Class<S> type, S service, Map<String, String> properties) {
        Dictionary<String, Object> all = new Hashtable<>(properties);
        if (type != ServletContextHelper.class) {
            all.put(
                    HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT,
                    "(" + HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + "=" + NAME + ")");
        }
        registrations.add(context.registerService(type, service, all));
    }

    @Override
    public void close() {
        Collections.reverse(registrations);
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
    }

    /** Serves files of one folder, where RAP puts its scripts and images. */
    private static final class Folder extends ServletContextHelper {
        private final File folder;

        private Folder(Bundle bundle, File folder) {
            super(bundle);
            this.folder = folder;
        }

        @Override
        public URL getResource(String name) {
            File file = new File(folder, name);
            try {
                return file.isFile() && file.toPath().normalize().startsWith(folder.toPath())
                        ? file.toURI().toURL()
                        : null;
            } catch (MalformedURLException never) {
                throw new IllegalStateException(never);
            }
        }
    }

    /** RAP's life within the server. */
    private static final class Engine implements ServletContextListener, ApplicationConfiguration {
        private final File folder;
        private final Face face;
        private final Optional<Locale> language;
        private final boolean ids;
        private final Downloads downloads = new Downloads();
        private ApplicationRunner runner;

        private Engine(File folder, Face face, Optional<Locale> language, boolean ids) {
            this.folder = folder;
            this.face = face;
            this.language = language;
            this.ids = ids;
        }

        @Override
        public void contextInitialized(ServletContextEvent event) {
            event.getServletContext().setAttribute(RESOURCE_ROOT_LOCATION, folder.getAbsolutePath());
            runner = new ApplicationRunner(this, event.getServletContext());
            runner.start();
        }

        @Override
        public void contextDestroyed(ServletContextEvent event) {
            runner.stop();
        }

        @Override
        public void configure(Application application) {
            application.setOperationMode(Application.OperationMode.SWT_COMPATIBILITY);
            application.addStyleSheet(
                    RWT.DEFAULT_THEME_ID,
                    "org/twinrail/toolkit/web/internal/theme.css",
                    name -> Site.class.getClassLoader().getResourceAsStream(name));
            application.addServiceHandler(Downloads.ID, downloads);
            application.addEntryPoint(
                    "/", () -> new Page(face, downloads, language, ids), Map.of(WebClient.PAGE_TITLE, "Twinrail 双轨"));
        }
    }
}
