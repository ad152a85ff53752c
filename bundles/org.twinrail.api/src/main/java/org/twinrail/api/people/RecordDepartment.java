package org.twinrail.api.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records a department under its code; one that exists is changed.
 *
 * @param code lower-case letters, digits and hyphens
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param rail which rail it runs on
 * @param head the login of its head; null leaves it as it is, empty leaves the place vacant
 */
@Operation("department.record")
public record RecordDepartment(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @NotNull Department.Rail rail,
        @Size(max = 100) String head)
        implements Action<Recorded> {}
