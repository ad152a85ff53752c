package org.twinrail.core.internal.settings;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.Recorded.Change;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.settings.KeepSetting;
import org.twinrail.api.settings.ListSettings;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;

/** Keeps what people set for themselves. Whose it is comes from the call, so nobody reaches another's. */
@Component
public final class SettingOperations implements OperationProvider {
    private static final String KEEP = "KEEP_SETTING";

    @Override
    public void register(Registrar registrar) {
        registrar.action(KeepSetting.class, (input, work) -> List.of(Deed.of("setting.keep", KEEP)), this::keep);
        registrar.query(ListSettings.class, this::list);
    }

    private Recorded keep(KeepSetting input, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        SettingEntity.Key id = new SettingEntity.Key(work.actor().login(), input.key());
        SettingEntity setting = database.find(SettingEntity.class, id);
        if (setting != null) {
            work.checkVersion(setting.version);
        }
        String value = input.value() == null ? "" : input.value();
        if (setting == null) {
            return value.isEmpty() ? recorded(input, Change.UNCHANGED, 0) : add(input, id, database);
        }
        if (value.isEmpty()) {
            database.remove(setting);
            return recorded(input, Change.UPDATED, setting.version);
        }
        boolean same = setting.value.equals(value);
        setting.value = value;
        database.flush();
        return recorded(input, same ? Change.UNCHANGED : Change.UPDATED, setting.version);
    }

    private static Recorded add(KeepSetting input, SettingEntity.Key id, EntityManager database) {
        SettingEntity setting = new SettingEntity();
        setting.id = id;
        setting.value = input.value();
        database.persist(setting);
        return recorded(input, Change.CREATED, setting.version);
    }

    private static Recorded recorded(KeepSetting input, Change change, long version) {
        return new Recorded(ObjectRef.of("setting", input.key()), change, version);
    }

    private List<ListSettings.Setting> list(ListSettings query, Work work) {
        return work.resource(EntityManager.class)
                .createQuery("from SettingEntity s where s.id.login = :login order by s.id.key", SettingEntity.class)
                .setParameter("login", work.actor().login())
                .getResultStream()
                .map(s -> new ListSettings.Setting(s.id.key(), s.value))
                .toList();
    }
}
