package org.twinrail.coordination.files;

import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.ObjectRef;

/**
 * A file that hangs on an object, without its content.
 *
 * @param id its id
 * @param object what it hangs on
 * @param name its name, without a path
 * @param size in bytes
 * @param mediaType what it is by content and name, such as {@code application/pdf}; a hint for people, never a promise
 * @param sha256 the checksum of its content, in hex
 * @param at when it was attached
 * @param by the login of who attached it
 * @param remark what was said of it; empty for nothing
 * @param version for optimistic locking
 */
public record AttachedFile(
        UUID id,
        ObjectRef object,
        String name,
        long size,
        String mediaType,
        String sha256,
        Instant at,
        String by,
        String remark,
        long version) {}
