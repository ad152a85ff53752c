package org.twinrail.coordination.internal.fields;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.coordination.fields.CustomField;
import org.twinrail.coordination.fields.FieldType;

/** A field of the company's own as stored. */
@Entity
@Table(name = "coordination_field")
public class FieldEntity {
    private static final String BETWEEN = "\n";

    @Id
    private UUID id;

    @Version
    private long version;

    private String kind;

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private FieldType type;

    private String choices;

    private boolean required;

    private String help;

    private boolean retired;

    protected FieldEntity() {}

    FieldEntity(String kind, String code) {
        this.id = Keys.next();
        this.kind = kind;
        this.code = code;
    }

    void define(Definition definition) {
        nameZh = definition.nameZh();
        nameEn = definition.nameEn();
        type = definition.type();
        choices = String.join(BETWEEN, definition.choices());
        required = definition.required();
        help = definition.help();
        retired = definition.retired();
    }

    Definition definition() {
        return new Definition(nameZh, nameEn, type, choices(), required, help, retired);
    }

    long version() {
        return version;
    }

    String kind() {
        return kind;
    }

    String code() {
        return code;
    }

    FieldType type() {
        return type;
    }

    Text name() {
        return new Text(nameZh, nameEn);
    }

    boolean required() {
        return required;
    }

    boolean retired() {
        return retired;
    }

    List<String> choices() {
        return choices.isEmpty() ? List.of() : List.of(choices.split(BETWEEN));
    }

    static ObjectRef object(String kind, String code) {
        return new ObjectRef("field", kind + "." + code);
    }

    CustomField view() {
        return new CustomField(kind, code, name(), type, choices(), required, Text.parted(help), retired, version);
    }
}
