#!/bin/sh
# Makes the reports anew: NAME.py -> flat OpenDocument -> PDF by LibreOffice -> labels with their pages. Word files and workbooks are
# written as they are; a report with SCAN in its script is printed and scanned (scan.py: python3-pil, python3-numpy, img2pdf).
# usage: make.sh [NAME ...]   Needs python3, soffice, poppler-utils and the fonts fonts-noto-cjk, fonts-arphic-uming, fonts-arphic-ukai, fonts-wqy-microhei, fonts-wqy-zenhei, fonts-liberation.
# The PDFs are committed, so that no build needs an office suite.
set -eu
cd "$(dirname "$0")"
names=${*:-$(ls ./*-*.py | sed 's|^\./||; s|\.py$||')}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in $names; do
  source=$(python3 describe.py write "$name" "$work")
  case $source in *.docx | *.xlsx)
    cp "$source" "../reports/${source##*/}"
    python3 describe.py label "$name" "$source" "../labels/$name.json"
    continue ;;
  esac
  case $source in *.html) how='--infilter=HTML (StarWriter)' filter=pdf:writer_web_pdf_Export ;; *) how= filter=pdf ;; esac
  soffice "-env:UserInstallation=file://$work/profile" --headless ${how:+"$how"} --convert-to "$filter" --outdir "$work" "$source" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  if grep -q '^SCAN = ' "$name.py"; then python3 scan.py "$name" "$work/$name.pdf" "../reports/$name.pdf"; else cp "$work/$name.pdf" "../reports/$name.pdf"; fi
  python3 describe.py label "$name" "$work/$name.pdf" "../labels/$name.json"
done
