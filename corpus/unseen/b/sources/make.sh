#!/bin/sh
# Makes the reports anew: NAME.py -> flat OpenDocument -> PDF by LibreOffice -> labels with their pages.
# usage: make.sh [NAME ...]   Needs python3, soffice, poppler-utils and the fonts fonts-noto-cjk, fonts-arphic-uming, fonts-arphic-ukai,
# fonts-wqy-microhei, fonts-wqy-zenhei, fonts-liberation; a report with SCAN also python3-numpy, python3-pil and img2pdf.
# The PDFs are committed, so that no build needs an office suite.
set -eu
cd "$(dirname "$0")"
names=${*:-$(ls ./*-*.py | sed 's|^\./||; s|\.py$||')}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in $names; do
  source=$(python3 describe.py write "$name" "$work")
  if test -n "$(python3 describe.py published "$name")"; then
    cp "$source" "../reports/$name.html"
    python3 describe.py label "$name" "../reports/$name.html" "../labels/$name.json"
    continue
  fi
  case $source in *.html) how='--infilter=HTML (StarWriter)' filter=pdf:writer_web_pdf_Export ;; *) how= filter=pdf ;; esac
  soffice "-env:UserInstallation=file://$work/profile" --headless ${how:+"$how"} --convert-to "$filter" --outdir "$work" "$source" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  cp "$work/$name.pdf" "../reports/$name.pdf"
  python3 describe.py label "$name" "../reports/$name.pdf" "../labels/$name.json"
  scan=$(python3 describe.py scan "$name")
  test -z "$scan" || python3 scan.py "../reports/$name.pdf" "../reports/$name-scan.pdf" $scan
done
