/// Tests of the packaged program in the build folder; they run after it was made.
package app.matinee.packaging;
