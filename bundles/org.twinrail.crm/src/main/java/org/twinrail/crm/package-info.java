/**
 * Tracks, customers, leads, opportunities and touches (D1, D2, D6): the actions, the queries and what they answer.
 *
 * <p>What happens now is told to the world, with the object as payload, under {@code crm/lead-captured}, {@code -qualified},
 * {@code -handed-off}, {@code -accepted}, {@code -returned}, {@code crm/opportunity-opened}, {@code -advanced}, {@code -quoted},
 * {@code -positioned}, {@code -won}, {@code -lost}, {@code crm/touch-logged} and {@code crm/track-defined}. What is recorded of the past is
 * not news and is told to the rules only.
 */
@Export
@Version("1.1.0")
package org.twinrail.crm;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
