package org.twinrail.core.internal.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** What one login has set for themselves under one key. */
@Entity
@Table(name = "core_setting")
public class SettingEntity {
    @EmbeddedId
    Key id;

    @Column(name = "setting_value", nullable = false, length = 4000)
    String value;

    @Version
    long version;

    /**
     * Whose setting it is, and its name.
     *
     * @param login a login; the local administrator's too, who is no person on record
     * @param key the setting's name
     */
    @Embeddable
    public record Key(@Column(length = 100) String login, @Column(name = "setting_key", length = 200) String key)
            implements Serializable {}
}
