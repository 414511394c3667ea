package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.contracts.figure.Observation;
import java.util.OptionalDouble;

/**
 * A figure as a source's table has it.
 *
 * @param persons how many persons it is about; empty when that is not known or it is not about persons
 */
public record ReadFigure(Observation observation, OptionalDouble persons) {}
