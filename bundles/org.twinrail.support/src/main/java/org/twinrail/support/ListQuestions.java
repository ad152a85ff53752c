package org.twinrail.support;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists technical questions, those that are due first at the top.
 *
 * @param mine true for only those that wait for who asks: in person, in a role or as a department, or because they were escalated; null
 *     means false
 * @param open true for only those of which the customer is not told yet; null means false
 * @param unanswered true for only those without an answer; null means false
 * @param late true for only those of which a clock has run out; null means false
 * @param asker only those this login asked; null for all
 * @param subject only those of this customer or opportunity, as {@code kind/id}; null for all
 * @param topic only those on this topic; null for all
 * @param sort by what, a minus before it for the other way round: {@code due}, {@code at}, {@code state} or {@code topic}; null means
 *     {@code due}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("questions")
public record ListQuestions(
        Boolean mine,
        Boolean open,
        Boolean unanswered,
        Boolean late,
        @Size(max = 100) String asker,
        @Size(max = 300) String subject,
        @Size(max = 100) String topic,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Question>> {}
