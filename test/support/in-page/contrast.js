// Contrast of an element's text with the ground behind it (WCAG 2.2, 1.4.3: at least 4.5).
(element) => {
  const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour) =>
    channels(colour)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  let ground = element;
  const isClear = (colour) => channels(colour)[3] === 0;
  while (ground && isClear(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
  const text = luminance(getComputedStyle(element).color);
  const behind = luminance(ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)');
  return (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
};
