package org.twinrail.core.internal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twinrail.api.people.Person;

/** A person as stored; the roles stand in one column, separated by commas, because they are always read together. */
@Entity
@Table(name = "core_person")
public class PersonEntity {
    @Id
    @Column(length = 100)
    String login;

    @Column(nullable = false, length = 100)
    String name;

    @Column(nullable = false, length = 40)
    String department;

    @Column(length = 100)
    String manager;

    @Column(nullable = false, length = 100)
    String region = "";

    @Column(nullable = false, length = 200)
    String email = "";

    @Column(nullable = false, length = 400)
    String roles = "";

    @Column(nullable = false)
    boolean active = true;

    @Version
    long version;

    Set<String> roles() {
        return roles.isEmpty() ? Set.of() : Arrays.stream(roles.split(",")).collect(Collectors.toUnmodifiableSet());
    }

    static String joined(Set<String> roles) {
        return String.join(",", new TreeSet<>(roles));
    }

    Person view() {
        return new Person(login, name, department, manager, region, email, roles(), active, version);
    }
}
