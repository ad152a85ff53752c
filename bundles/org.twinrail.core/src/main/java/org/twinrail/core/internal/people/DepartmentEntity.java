package org.twinrail.core.internal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;

/** A department as stored. */
@Entity
@Table(name = "core_department")
public class DepartmentEntity {
    @Id
    @Column(length = 40)
    String code;

    @Column(name = "name_zh", nullable = false, length = 100)
    String nameZh;

    @Column(name = "name_en", nullable = false, length = 100)
    String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    Department.Rail rail;

    @Column(length = 100)
    String head;

    @Version
    long version;

    Department view() {
        return new Department(code, new Text(nameZh, nameEn), rail, head, version);
    }
}
