package org.twinrail.api.spi;

import java.net.URL;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** An OSGi service by which a bundle opens its facts and conclusions to rule files. */
@ConsumerType
public interface Vocabulary {
    /**
     * One class of each package whose public records, enums and interfaces rules may use. The package must be exported and hold only facts
     * and conclusions, because everything public in it can be called from a rule.
     */
    List<Class<?>> anchors();

    /**
     * The sentences in which rule files ({@code *.dslr}) may speak of these facts: files of Drools' {@code .dsl} form in UTF-8, one for
     * each language or both in one.
     *
     * <p>A noun is {@code [when]线索=$lead : LeadFact()}; what can be said of it is {@code [when]- 已等待 超过 {hours:\\d+}
     * 工作小时=waitingHours > {hours}}, with words parted by blanks; what is concluded is {@code [then]…=insert( … );}. They are checked as if
     * the writer of the rule had written them.
     */
    default List<URL> sentences() {
        return List.of();
    }
}
