package org.twinrail.api.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Keeps a setting of the caller's own. It concerns nobody else, so it has no row in the audit.
 *
 * @param key its name, such as {@code workbench.language}
 * @param value what it is set to; null or empty to forget it
 */
@Operation(value = "setting.keep", audited = false)
public record KeepSetting(@NotBlank @Size(max = 200) String key, @Size(max = 4000) String value)
        implements Action<Recorded> {}
