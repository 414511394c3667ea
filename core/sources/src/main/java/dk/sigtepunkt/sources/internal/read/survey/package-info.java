/** Shares and means out of a survey's answers, so that no single answer is kept or shown. */
@NullMarked
package dk.sigtepunkt.sources.internal.read.survey;

import org.jspecify.annotations.NullMarked;
