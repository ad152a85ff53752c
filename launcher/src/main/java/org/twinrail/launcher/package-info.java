/**
 * Boots the platform from a feature and lets it run commands.
 *
 * <p>{@link org.twinrail.launcher.Platform} is what the {@code twinrail} script starts and what tests in a real framework start. The launcher knows
 * nothing of Twinrail's other bundles: it talks to them with types of the JDK and of the OSGi framework only.
 */
package org.twinrail.launcher;
