/**
 * What pages say, apart from how they look: each text stands in {@code words/FEATURE.properties} under a key that begins with
 * the feature. A template says {@code {{ say("sources.about") }}}, a page {@code visit.say("sources.about")}.
 */
@NullMarked
package dk.sigtepunkt.web.internal.words;

import org.jspecify.annotations.NullMarked;
