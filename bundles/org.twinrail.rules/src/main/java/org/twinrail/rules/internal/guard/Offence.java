package org.twinrail.rules.internal.guard;

import com.github.javaparser.ast.Node;
import org.twinrail.api.Text;

/**
 * What is wrong with a piece of a rule.
 *
 * @param node where it stands in the syntax tree; null where the piece could not be read
 * @param word the word at fault, by which it is found where the tree does not know its place; may be empty
 * @param text what is wrong and what to do
 */
record Offence(Node node, String word, Text text) {}
