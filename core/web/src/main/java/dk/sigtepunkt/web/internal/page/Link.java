package dk.sigtepunkt.web.internal.page;

/** @param href empty for the page the reader is on */
public record Link(String href, String text) {}
