package org.twinrail.persistence.internal;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;

/** Hibernate over all contributed entities. Building takes seconds. */
final class Sessions implements AutoCloseable {
    private static final int BATCH = 50;
    private static final int PLANS = 256;

    private final StandardServiceRegistry services;
    private final SessionFactory factory;

    /** Builds Hibernate over the entities of all contributions; their tables are there already and are compared with them. */
    Sessions(List<Contribution> contributions, DataSource pool) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Parts of Hibernate ask the thread for classes of their own bundle.
        thread.setContextClassLoader(SessionFactory.class.getClassLoader());
        try {
            services = services(contributions, pool);
            factory = factory(contributions);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Opens a session, which is also an {@link EntityManager}; for one thread. */
    Session open() {
        return factory.openSession();
    }

    @Override
    public void close() {
        factory.close();
        StandardServiceRegistryBuilder.destroy(services);
    }

    private SessionFactory factory(List<Contribution> contributions) {
        try {
            MetadataSources sources = new MetadataSources(services);
            for (Contribution contribution : contributions) {
                contribution.entities().forEach(sources::addAnnotatedClass);
            }
            return sources.buildMetadata().buildSessionFactory();
        } catch (RuntimeException | Error failure) {
            StandardServiceRegistryBuilder.destroy(services);
            throw failure;
        }
    }

    private static StandardServiceRegistry services(List<Contribution> contributions, DataSource pool) {
        BootstrapServiceRegistryBuilder loaders = new BootstrapServiceRegistryBuilder();
        for (Contribution contribution : contributions) {
            loaders.applyClassLoader(contribution.loader());
        }
        loaders.applyClassLoader(SessionFactory.class.getClassLoader());
        Map<String, Object> settings = new HashMap<>();
        settings.put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        settings.put(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true);
        settings.put(AvailableSettings.HBM2DDL_AUTO, "validate");
        settings.put(AvailableSettings.JAKARTA_VALIDATION_MODE, "none");
        settings.put(AvailableSettings.JDBC_TIME_ZONE, "UTC");
        // Inserts are not sorted: tables refer to one another by plain ids, of which Hibernate knows nothing.
        settings.put(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH);
        settings.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, false);
        settings.put(AvailableSettings.USE_QUERY_CACHE, false);
        settings.put(AvailableSettings.GENERATE_STATISTICS, false);
        settings.put(AvailableSettings.QUERY_PLAN_CACHE_MAX_SIZE, PLANS);
        return new StandardServiceRegistryBuilder(loaders.build())
                .applySettings(settings)
                .build();
    }
}
