package org.twinrail.crm.internal.tracks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.twinrail.crm.Half;
import org.twinrail.crm.Milestone;
import org.twinrail.crm.TrackStage;

/** A stage as stored within its track. */
@Embeddable
public class StageValue {
    @Column(nullable = false, length = 40)
    String code;

    @Column(name = "name_zh", nullable = false, length = 100)
    String nameZh;

    @Column(name = "name_en", nullable = false, length = 100)
    String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    Half half;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    Milestone milestone;

    static StageValue of(TrackStage stage) {
        StageValue value = new StageValue();
        value.code = stage.code();
        value.nameZh = stage.nameZh();
        value.nameEn = stage.nameEn();
        value.half = stage.half();
        value.milestone = stage.milestone();
        return value;
    }

    TrackStage view() {
        return new TrackStage(code, nameZh, nameEn, half, milestone);
    }
}
