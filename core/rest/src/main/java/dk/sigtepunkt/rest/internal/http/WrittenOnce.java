package dk.sigtepunkt.rest.internal.http;

/** A large answer that is the same object for as long as it says the same, so that it need not be written anew each time. */
public interface WrittenOnce {}
