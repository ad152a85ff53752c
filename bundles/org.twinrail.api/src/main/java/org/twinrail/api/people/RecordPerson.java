package org.twinrail.api.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records a person under the login; one who exists is changed. What is null stays as it is, or takes its default for a new person.
 *
 * @param login the unique login
 * @param name the name people read
 * @param department the department's code
 * @param manager the manager's login; empty for nobody
 * @param region the regional office
 * @param email the mail address
 * @param roles the roles held, none with a comma in it; default none
 * @param active default true
 */
@Operation("person.record")
public record RecordPerson(
        @NotBlank @Size(max = 100) String login,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 40) String department,
        @Size(max = 100) String manager,
        @Size(max = 100) String region,
        @Size(max = 200) String email,
        @Size(max = 9) Set<@NotBlank @Size(max = 40) @Pattern(regexp = "[^,]*") String> roles,
        Boolean active)
        implements Action<Recorded> {}
