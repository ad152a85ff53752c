package org.twinrail.coordination.files;

import org.twinrail.api.Content;

/**
 * A file with what is in it.
 *
 * @param file the file
 * @param content its content, in memory
 */
public record FileContent(AttachedFile file, Content content) {}
