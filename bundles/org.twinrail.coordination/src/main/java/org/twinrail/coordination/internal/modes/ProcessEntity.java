package org.twinrail.coordination.internal.modes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.coordination.modes.WorkProcess;

/** A process as stored, with its activities and the versions of its mode in the order in which they were set. */
@Entity
@Table(name = "coordination_process")
public class ProcessEntity {
    /** The kind of processes as objects. */
    static final String KIND = "process";

    @Id
    private String code;

    @Version
    private long version;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private String half;

    @ElementCollection
    @CollectionTable(name = "coordination_process_activity", joinColumns = @JoinColumn(name = "process"))
    @Column(name = "activity")
    private Set<String> activities = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "coordination_process_mode", joinColumns = @JoinColumn(name = "process"))
    @OrderColumn(name = "place")
    private List<ModeValue> modes = new ArrayList<>();

    protected ProcessEntity() {}

    ProcessEntity(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    ObjectRef ref() {
        return ObjectRef.of(KIND, code);
    }

    /** What the catalogue says of it. */
    Definition definition() {
        return new Definition(nameZh, nameEn, activities.stream().sorted().toList(), half, List.copyOf(modes));
    }

    /** Says something else of it. Collections that stay the same stay untouched. */
    void define(Definition definition) {
        nameZh = definition.nameZh();
        nameEn = definition.nameEn();
        half = definition.half();
        Set<String> wanted = Set.copyOf(definition.activities());
        activities.retainAll(wanted);
        activities.addAll(wanted);
        if (!modes.equals(definition.modes())) {
            modes.clear();
            modes.addAll(definition.modes());
        }
    }

    void add(ModeValue mode) {
        modes.add(mode);
    }

    /** The version in force on a day: the one that began last, and of several that began on one day the one that was set last. */
    Optional<ModeValue> inForce(LocalDate day) {
        return latestFirst().stream().filter(m -> !m.since().isAfter(day)).findFirst();
    }

    /** The next version after a day, as it will hold. */
    private Optional<ModeValue> coming(LocalDate day) {
        return modes.stream()
                .map(ModeValue::since)
                .filter(since -> since.isAfter(day))
                .min(Comparator.naturalOrder())
                .flatMap(this::inForce);
    }

    /** By their days, the latest first, and among those of one day what was set last: the sort is stable. */
    private List<ModeValue> latestFirst() {
        List<ModeValue> backwards = new ArrayList<>(modes);
        Collections.reverse(backwards);
        backwards.sort(Comparator.comparing(ModeValue::since).reversed());
        return backwards;
    }

    /** The process as the matrix shows it on a day. */
    WorkProcess on(LocalDate day) {
        return new WorkProcess(
                code,
                new Text(nameZh, nameEn),
                activities.stream().sorted().toList(),
                half,
                inForce(day).map(ModeValue::view).orElse(null),
                coming(day).map(ModeValue::view).orElse(null),
                latestFirst().stream().map(ModeValue::view).toList(),
                version);
    }
}
