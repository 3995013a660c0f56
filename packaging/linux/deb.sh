#!/usr/bin/env bash
# Makes a Debian package from the program in the build folder.
# usage: packaging/linux/deb.sh BUILD VERSION
set -euo pipefail
build=$1
version=$2
here=$(dirname "$0")
icons=$here/../common/icons
id=app.matinee.Matinee
architecture=$(dpkg --print-architecture)
root=$build/deb
rm -rf "$root"

# Times are kept: the start-up cache is valid only for jars as old as when it was trained.
install -d "$root/opt" "$root/usr/bin" "$root/DEBIAN"
cp -a "$build/matinee" "$root/opt/matinee"
ln -s /opt/matinee/bin/matinee "$root/usr/bin/matinee"

install -Dm644 "$here/$id.desktop" -t "$root/usr/share/applications"
install -Dm644 "$icons/matinee.svg" "$root/usr/share/icons/hicolor/scalable/apps/$id.svg"
for size in 16 24 32 48 64 128 256 512; do
  install -Dm644 "$icons/matinee-$size.png" "$root/usr/share/icons/hicolor/${size}x$size/apps/$id.png"
done
date=$(date --utc --reference="$build/matinee/lib/app/matinee.jar" +%F)
install -d "$root/usr/share/metainfo" "$root/usr/share/doc/matinee"
sed "s/@VERSION@/$version/; s/@DATE@/$date/" "$here/$id.metainfo.xml" >"$root/usr/share/metainfo/$id.metainfo.xml"
cat LICENSE "$here/../common/THIRD-PARTY.md" >"$root/usr/share/doc/matinee/copyright"

size=$(du -sk --exclude=DEBIAN "$root" | cut -f1)
sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE@/$size/" "$here/control" >"$root/DEBIAN/control"
chmod -R u=rwX,go=rX "$root"
chmod 755 "$root/opt/matinee/bin/matinee"
dpkg-deb --root-owner-group -Zxz --build "$root" "$build/matinee_${version}_$architecture.deb"
