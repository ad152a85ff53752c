package org.twinrail.insight.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.insight.Grouping;
import org.twinrail.insight.Indicator;
import org.twinrail.insight.Rhythm;
import org.twinrail.insight.Unit;

/** An indicator as stored. */
@Entity
@Table(name = "insight_indicator")
public class IndicatorEntity {
    @Id
    private String code;

    @Version
    private long version;

    private int revision;

    @Column(name = "taken_from")
    private LocalDate takenFrom;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Enumerated(EnumType.STRING)
    @Column(name = "grouping_by")
    private Grouping grouping;

    private String numerator = "";
    private String denominator = "";
    private String beside = "";

    @Column(name = "lower_bound")
    private BigDecimal lower;

    @Column(name = "upper_bound")
    private BigDecimal upper;

    @Column(name = "seen_by")
    private String seenBy = "";

    private boolean retired;

    protected IndicatorEntity() {}

    IndicatorEntity(String code) {
        this.code = code;
    }

    /** Takes over what an indicator says. Figures counted otherwise are another revision. */
    void declare(Indicator said) {
        boolean otherwise = said.rhythm() != rhythm
                || said.grouping() != grouping
                || !said.numerator().equals(numerator)
                || !said.denominator().equals(denominator)
                || !said.beside().equals(beside);
        if (otherwise) {
            revision++;
        }
        nameZh = said.name().zh();
        nameEn = said.name().en();
        unit = said.unit();
        rhythm = said.rhythm();
        grouping = said.grouping();
        numerator = said.numerator();
        denominator = said.denominator();
        beside = said.beside();
        lower = plain(said.lower());
        upper = plain(said.upper());
        seenBy = String.join(" ", said.seenBy());
        retired = said.retired();
    }

    void retire() {
        retired = true;
    }

    boolean isRetired() {
        return retired;
    }

    /** The day from which on periods are kept: those that were over when it was first looked at are only counted. */
    LocalDate takenFrom(LocalDate today) {
        if (takenFrom == null) {
            takenFrom = today;
        }
        return takenFrom;
    }

    int revision() {
        return revision;
    }

    long version() {
        return version;
    }

    ObjectRef ref() {
        return ObjectRef.of("indicator", code);
    }

    Indicator view() {
        return new Indicator(
                code,
                new Text(nameZh, nameEn),
                unit,
                rhythm,
                grouping,
                numerator,
                denominator,
                beside,
                plain(lower),
                plain(upper),
                seenBy.isEmpty() ? List.of() : List.of(seenBy.split(" ")),
                retired,
                version);
    }

    /** The same amount, written with the two decimals it is stored with. */
    private static BigDecimal plain(BigDecimal bound) {
        return bound == null ? null : bound.setScale(2);
    }
}
