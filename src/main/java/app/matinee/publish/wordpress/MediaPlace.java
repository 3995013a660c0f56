package app.matinee.publish.wordpress;

/// Where a picture lies on a site.
///
/// @param id its key in the site's media library, 0 where it is not in it yet
public record MediaPlace(long id, String address) {}
